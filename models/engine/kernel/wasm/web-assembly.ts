/**
 * The little of the WebAssembly interface that the kernel needs. It is part of every runtime that we know
 * (Node, browsers, workers), but not of the language's own types, and models/ uses no other.
 */

export interface WasmMemory {
  readonly buffer: ArrayBuffer;
}

interface WasmInstance {
  readonly exports: Readonly<Record<string, () => void>>;
}

interface WebAssemblyLike {
  readonly Memory: new (of: { readonly initial: number }) => WasmMemory;
  readonly Module: new (bytes: Uint8Array<ArrayBuffer>) => object;
  readonly Instance: new (
    module: object,
    imports: Readonly<Record<string, Readonly<Record<string, WasmMemory>>>>,
  ) => WasmInstance;
  readonly validate: (bytes: Uint8Array<ArrayBuffer>) => boolean;
}

/** Undefined in a runtime without it. */
declare const WebAssembly: WebAssemblyLike | undefined;

const PAGE = 65536;

/** Memory of at least `bytes` bytes, all 0; undefined where there is no WebAssembly. */
export function wasmMemory(bytes: number): WasmMemory | undefined {
  if (typeof WebAssembly === 'undefined') return undefined;
  return new WebAssembly.Memory({ initial: Math.max(1, Math.ceil(bytes / PAGE)) });
}

/** The exports of a module; undefined where the runtime cannot or may not compile it. */
export function instantiate(
  bytes: Uint8Array<ArrayBuffer>,
  memory: WasmMemory,
): Readonly<Record<string, () => void>> | undefined {
  if (typeof WebAssembly === 'undefined') return undefined;
  if (!WebAssembly.validate(bytes)) return undefined;
  try {
    const module = new WebAssembly.Module(bytes);
    return new WebAssembly.Instance(module, { engine: { memory } }).exports;
  } catch {
    // A page whose policy forbids it throws; the interpreter then does the work.
    return undefined;
  }
}
