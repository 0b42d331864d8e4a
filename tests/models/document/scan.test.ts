import { describe, expect, it } from 'vitest';
import { isExact } from '../../../models/document/scan/exact-number';
import { scan } from '../../../models/document/scan/scan';

/** Texts that RFC 8259 says are JSON, and that lose nothing when read. */
const accepted = [
  'null', 'true', 'false', '0', '-0', '-1', '1.5', '1e5', '1E+5', '1e-5', '0.0000001', '123e65', '-0.0', '0e1', '1E22',
  '""', '"a"', '" "', '"\\u0000"', '"\\ud83d\\ude00"', '"\\ud800"', '"\\""', '"\\\\"', '"\\/\\b\\f\\n\\r\\t"', '"\u007f"',
  '"\u2028\u2029"', '"€𝄞"', '[]', '{}', '[[]]', '[{}]', '{"a":[]}', '{"":0}', '[1,2]', ' [ 1 , 2 ] ', '\t\n\r {}\r\n',
  '{"a":1,"b":2}', '[""]', '["a",null]', '{"a":{"a":{"a":1}}}', '[1e-10, 2E3]', '{"\\u0061":1,"b":1}', '9007199254740991',
]; // prettier-ignore

/** Texts that RFC 8259 says are not JSON. */
const refused = [
  '', ' ', '[', ']', '{', '}', '[1', '[1,', '[1,]', '[,1]', '[1 2]', '[1,,2]', '{"a"}', '{"a":}', '{"a":1', '{"a":1,}',
  '{a:1}', "{'a':1}", '{"a" 1}', '{"a"::1}', '{,}', '{"a":1 "b":2}', '{1:1}', '[}', '{]', '01', '-01', '+1', '-', '.5',
  '1.', '1.e5', '1e', '1e+', '0x1', '1_000', 'NaN', 'Infinity', '-Infinity', 'nul', 'tru', 'True', 'nullx', 'undefined',
  '"', '"a', '"\\"', '"\\x"', '"\\u12"', '"\\u12g4"', '"\\U0041"', '"\t"', '"\n"', '"\u0000"', '"\u001f"', '[] []', '{}x',
  '1 2', '// a\n1', '/* a */1', '1//', '#1', '\u00a01', '\uFEFF1', '\u000b1', '\f1', '[1]]', '"a"b', '[\u2028]', ',', ':', '{"a":1}}',
]; // prettier-ignore

describe('B2: the scan of a text', () => {
  it.each(accepted)('accepts %j, as JSON.parse does', (text) => {
    expect(scan(text)).toBeUndefined();
    expect(() => JSON.parse(text) as unknown).not.toThrow();
  });

  it.each(refused)('refuses %j, as JSON.parse does', (text) => {
    expect(scan(text)?.kind).toBe('not-json');
    expect(() => JSON.parse(text) as unknown).toThrow();
  });

  it('names the place by path, line and column', () => {
    expect(scan('{\n "a": [1, {"b":\r\n   tru}]}')).toEqual({
      kind: 'not-json',
      path: 'a[1].b',
      value: 'tru',
      allowed: { kind: 'json', expected: 'value' },
      line: 3,
      column: 4,
    });
  });

  it('lets the same name stand in two objects', () => {
    expect(scan('[{"a":1},{"a":2,"b":{"a":3}}]')).toBeUndefined();
  });
});

describe('B2: a number is exact', () => {
  it.each(['0', '-0', '0.1', '1e-320', '9007199254740991', '9007199254740992', '1e22', '1e23', '100000000000000000000', '0.30000000000000004', '1.7976931348623157e308', '0e999', '0.000e-999', '12345678901234567890.0e-5'])('%s', (literal) => {
    expect(isExact(literal)).toBe(true);
  }); // prettier-ignore
});

describe('B2: a number is not exact', () => {
  it.each(['1e999', '-1e999', '1e-999', '0.00001e-999', '9007199254740993', '-9007199254740993', '9007199254740993.0', '900719925474099.3e1', '123456789012345678901', '9007199254740992.5', '1e308000', '2e308'])('%s', (literal) => {
    expect(isExact(literal)).toBe(false);
  }); // prettier-ignore
});
