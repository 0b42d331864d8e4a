/** Why a scenario file is not accepted. `{{path}}` is a place in the file, `{{value}}` what stands there. */
export const document = {
  refusal: {
    'not-json':
      'This file cannot be read: at line {{line}}, column {{column}} there is “{{value}}” where {{allowed}} should be (it is not valid JSON).',
    'not-json-end':
      'This file is cut short: it ends at line {{line}}, column {{column}} where {{allowed}} should be. Perhaps it was not copied or downloaded whole.',
    'not-json-empty':
      'This file is empty: nothing was ever saved into it, or it was not copied whole.',
    'not-ours':
      'This is not a Blowback scenario file: its field “format” must be {{allowed}}, and it is {{value}}.',
    'not-ours-missing':
      'This is not a Blowback scenario file: its field “format” must be {{allowed}}, and it has none.',
    'not-ours-shape':
      'This is not a Blowback scenario file: it must be one object with the field “format”, and it is {{value}}.',
    'newer-major':
      'This file was made by a newer version of Blowback (file format {{value}}; this app knows formats up to {{allowed}}). Its contents cannot be shown, and it will not be changed. Open it with a newer version.',
    'too-large': 'The file is {{value}} MB long; at most {{allowed}} MB are allowed.',
    'too-many-values':
      'The file holds more than {{allowed}} values, the most that are allowed (reached at line {{line}}, column {{column}}).',
    'too-many-fields':
      'One object has more than {{allowed}} fields, the most that are allowed (at line {{line}}, column {{column}}, “{{path}}”).',
    'too-deep':
      'Lists and objects are nested more than {{allowed}} deep at line {{line}}, column {{column}}, in “{{path}}”; allowed is up to {{allowed}}.',
    'duplicate-key':
      'The field {{value}} stands twice in the same object (“{{path}}”, again at line {{line}}, column {{column}}). One of the two would be lost; keep only one.',
    'dangerous-key':
      'The field name {{value}} at line {{line}}, column {{column}} (“{{path}}”) is not allowed: programs give it a meaning of its own. Allowed is any other name.',
    'number-not-exact':
      '“{{path}}” is {{value}} (line {{line}}, column {{column}}), which a computer cannot keep exactly; allowed are whole numbers up to {{allowed}} and ordinary decimals.',
    'missing-field': '“{{path}}” is missing; allowed is {{allowed}}.',
    'wrong-type':
      '“{{path}}” is {{value}}, which is the wrong kind of value; allowed is {{allowed}}.',
    'out-of-range': '“{{path}}” is {{value}}; allowed is {{allowed}}.',
    'duplicate-id': '“{{path}}” is {{value}}, which is taken already; allowed is {{allowed}}.',
    'unknown-reference': '“{{path}}” is {{value}}, which does not exist; allowed is {{allowed}}.',
    'unknown-reference-near':
      '“{{path}}” is {{value}}, which does not exist. Did you mean “{{near}}”? Allowed is {{allowed}}.',
    'not-text':
      'This is not a text file: it contains NUL characters. A scenario file is JSON text in UTF-8.',
    'utf-16':
      'This file is in another encoding, most likely UTF-16. Save it as UTF-8 and open it again.',
  },
  allowed: {
    'whole-number': 'a whole number from {{min}} to {{max}}',
    number: 'a number from {{min}} to {{max}}',
    text: 'text of at most {{max}} characters',
    list: 'a list of {{min}} to {{max}} entries',
    object: 'an object with fields',
    entries: 'an object with at most {{max}} entries',
    id: 'lower-case letters and digits joined by hyphens, at most {{max}} characters, such as “two-waves”',
    name: 'a name of letters and digits joined by hyphens or dots, at most {{max}} characters, such as “troops.SIN”',
    member:
      'the path of a .blowback or .json file in the folder of the class, “/” between folders and no “..”, at most {{max}} characters',
    'one-of': 'one of {{options}}',
    'one-of-many': 'one of {{options}} … ({{total}} in all)',
    nothing: 'nothing, as there is none',
    after: 'a later week than {{week}}, since the weeks stand in order',
    unique: 'a name that is used only once',
  },
  expected: {
    value: 'a value',
    'value-or-end': 'a value or the end of the list',
    name: 'a field name in double quotes',
    'name-or-end': 'a field name in double quotes or the end of the object',
    colon: 'a colon',
    'comma-or-end': 'a comma or a closing bracket',
    end: 'nothing more',
    quote: 'the closing quotation mark',
    escape: 'one of the escapes of JSON, such as \\n or \\u00e9',
    'no-control': 'a visible character (a line break in a text is written \\n)',
  },
};
