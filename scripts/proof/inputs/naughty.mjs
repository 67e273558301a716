/** Text that has broken programs, by the way in which it does. Written for this proof; each is tried in every text that may be sent. */
// prettier-ignore
export const naughty = {
  empty: ['', ' ', '\t', '\n', '\r\n', '\u00a0', '\u3000', '\u200b', '\ufeff', '\u2028', '   \n\t  '],
  control: ['\u0000', 'a\u0000b', '\u0001', '\u0007', '\u0008', '\u001b[31mred', '\u001b]0;x\u0007', '\u007f', '\u0080', '\u009f', 'a\u000bb', '\u000c'],
  halves: ['\ud800', '\udc00', 'a\ud83d', '\ude00a', '\udbff\udbff', '\uffff', '\ufffe', '\ud800\udc00\ud800', '\uDBFF\uDFFF'],
  direction: ['\u202egnp.exe', '\u202a\u202b\u202c', '\u2066x\u2069', '\u2067\u2068', '\u200e\u200f', '\u061c', 'abc\u202ddef'],
  unicode: [
    'Zoe\u0308', 'ﷺ', '𝒯𝒾𝒶', '👩🏽‍🦱', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '\u0301\u0301\u0301', 'Z̷̢͉̈́ä̴̞l̸͙̈́g̶̫̃o̴', '田中さん', 'نادية', 'תמר', 'Ελένη', 'ẞßſ', 'ﬁ', 'İıI', 'Ｓｃｒｉｐｔ',
    '\ufe0f\ufe0f\ufe0f\ufe0f', '\u180e', '\u00ad\u00ad', '᚛᚛', '܀', '𐎀𐎁', 'ก็็็็็็', '௵', '꧁꧂', '\u{e0001}', '\u{10ffff}',
  ],
  sql: [
    "'", "''", "';--", "' or '1'='1", "' or 1=1--", '" or ""="', "'; drop table young_person;--", "1; select pg_sleep(5)", "' union select null,null--",
    "'||(select version())||'", "') or ('1'='1", "\\'; select 1;--", '$$; select 1; $$', "' and 1=cast((select current_user) as int)--", '%27%20or%201=1',
    "x' and extractvalue(1,1)--", 'E\'\\x27\'', '/**/or/**/1=1', "admin'--", "'::text::int", '{1,2,3}', '{"a":1}', 'array[1]', '%', '_', '\\', '\\%\\_', "a' ilike '%",
  ],
  nosql: ['{"$gt":""}', '{"$where":"sleep(1000)"}', '[$ne]=1', '; return true; //', '*)(uid=*))(|(uid=*', '${jndi:ldap://127.0.0.1/a}'],
  html: [
    '<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', '<svg/onload=alert(1)>', 'javascript:alert(1)', '</textarea><script>1</script>', '<!--', ']]>',
    '<iframe srcdoc="<p>">', '<a href="data:text/html,1">', '&lt;&#x27;&#0;', '<style>@import"//x"</style>', '<math><mi//xlink:href="data:x,1">', '<b onmouseover=1>', '<?xml version="1.0"?>',
    '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>',
  ],
  template: ['{{7*7}}', '${7*7}', '#{7*7}', '<%= 7*7 %>', '{{constructor.constructor("return 1")()}}', '*{7*7}', '@(7*7)', '%{7*7}', '{%raw%}', '[[${7*7}]]'],
  csv: ['=1+1', '+1+1', '-1+1', '@SUM(1)', '=cmd|"/c calc"!A1', '=HYPERLINK("http://example.test","x")', '\t=1', '\r=1', '"a","b"\n"c"', '""""', ';;;;'],
  shell: ['; ls', '| id', '`id`', '$(id)', '&& true', '|| true', '\n/bin/id', '& ping -c 1 127.0.0.1 &', '%0a id', '() { :;}; echo x', '--help', '-rf /'],
  path: [
    '../../../../etc/passwd', '..\\..\\..\\windows\\win.ini', '/etc/passwd', 'file:///etc/passwd', '%2e%2e%2f%2e%2e%2f', '....//....//', '/proc/self/environ', 'C:\\con\\con', '\\\\host\\share',
    '/dev/null', '..%c0%af..', 'nul', '.', '..', '/', '~', '.env',
  ],
  header: ['a\r\nSet-Cookie: a=b', 'x\nLocation: //example.test', '%0d%0aX-A: 1', 'a\u0085b', 'x\r\n\r\n<html>'],
  format: [
    '%s%s%s%n', '%x%x%x', '%d', '%99999999s', '{0}', 'null', 'undefined', 'NaN', 'Infinity', '-Infinity', 'true', 'false', 'nil', 'None', '[object Object]', '__proto__', 'constructor',
    'hasOwnProperty', 'toString', 'valueOf', '0', '-1', '1e309', '0x10', '007', '1/0', '9'.repeat(40), '-0', '1,000', '٣', '½',
  ],
  day: [
    '2026-02-30', '0000-00-00', '2026-13-01', '9999-12-31', '99999-01-01', '-0001-01-01', '2026-1-1', '01/02/2026', 'today', '2026-02-29', '2026-11-25T00:00:00Z', '2026-11-25T25:61:61Z',
    'infinity', '-infinity', 'epoch', '0001-01-01', '1899-12-31', '2200-01-01', '２０２６-01-01', '2026‑01‑01',
  ],
  id: [
    '00000000-0000-0000-0000-000000000000', 'ffffffff-ffff-ffff-ffff-ffffffffffff', '00000000-0000-4000-8000-00000000000g', '{00000000-0000-4000-8000-000000000001}',
    'urn:uuid:00000000-0000-4000-8000-000000000001', '00000000000040008000000000000001', '1', '-1', '00000000-0000-4000-8000-000000000001 ', '00000000-0000-4000-8000-0000000000010',
  ],
  expression: ['(a+)+$', '^(([a-z])+.)+[A-Z]([a-z])+$', 'a'.repeat(40) + '!', '[[[[[[[[', '(((((((((', '*', '?', '.*'],
};

/** Long text: a thousand, the longest that fits a field and one more, and as much as a body may hold. */
export const long = [
  'x'.repeat(1_001),
  'x'.repeat(4_001),
  '\ufe0f'.repeat(4_001),
  '😀'.repeat(2_001),
  'e\u0301'.repeat(5_000),
  'x'.repeat(40_000),
  '\u0301'.repeat(9_000),
  ' '.repeat(20_000),
  `${'('.repeat(5_000)}${')'.repeat(5_000)}`,
];

export const allNaughty = Object.entries(naughty).flatMap(([category, texts]) =>
  texts.map((text) => ({ category, text })),
);
