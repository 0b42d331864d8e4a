/** Puts functions together to a WebAssembly module that imports its memory. */
import { flatten, unsigned, type Code, type ValueType } from './code';

/** A function of a module. Locals are numbered parameters first. */
export interface WasmFunction {
  readonly parameters: readonly ValueType[];
  readonly result?: ValueType;
  readonly locals: readonly ValueType[];
  readonly code: Code;
  /** Name under which the module hands it out. */
  readonly exported?: string;
}

/** The module's bytes; its memory is imported as `engine.memory`. */
export function moduleOf(functions: readonly WasmFunction[]): Uint8Array<ArrayBuffer> {
  const types = functions.map(({ parameters, result }) => [
    0x60,
    list(parameters),
    list(result === undefined ? [] : [result]),
  ]);
  const exported = functions.flatMap(({ exported: name }, at) =>
    name === undefined ? [] : [[text(name), 0, unsigned(at)]],
  );
  return flatten([
    [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    section(1, list(types)),
    section(2, list([[text('engine'), text('memory'), 2, 0, unsigned(1)]])),
    section(3, list(functions.map((_, at) => unsigned(at)))),
    section(7, list(exported)),
    section(10, list(functions.map(bodyOf))),
  ]);
}

function bodyOf({ locals, code }: WasmFunction): Code {
  const body = flatten([list(locals.map((type) => [unsigned(1), type])), code, 0x0b]);
  return [unsigned(body.length), body];
}

function section(id: number, content: Code): Code {
  const bytes = flatten(content);
  return [id, unsigned(bytes.length), bytes];
}

function list(items: readonly Code[]): Code {
  return [unsigned(items.length), items];
}

/** A name of ASCII letters. */
function text(value: string): Code {
  return list(Array.from({ length: value.length }, (_, at) => value.charCodeAt(at)));
}

/** Gives out the numbers of a function's locals. */
export interface Locals {
  readonly types: readonly ValueType[];
  add(type: ValueType): number;
  /** The numbers of so many locals of one type. */
  several(count: number, type: ValueType): readonly number[];
}

/** Locals after `parameters` parameters. */
export function makeLocals(parameters = 0): Locals {
  const types: ValueType[] = [];
  function add(type: ValueType): number {
    types.push(type);
    return parameters + types.length - 1;
  }
  return {
    types,
    add,
    several: (count, type) => Array.from({ length: count }, () => add(type)),
  };
}

/** A function that takes and gives nothing. */
export function action(code: Code, locals: Locals, exported?: string): WasmFunction {
  return {
    parameters: [],
    locals: locals.types,
    code,
    ...(exported === undefined ? {} : { exported }),
  };
}
