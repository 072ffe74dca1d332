const encodings = ['br', 'gzip'] as const;

export type Encoding = (typeof encodings)[number];

/**
 * The best encoding that an Accept-Encoding header (RFC 9110, 12.5.3) allows, of those that there are.
 * @returns `plain` if none is allowed.
 */
export function acceptedEncoding(header: string, available: Partial<Record<Encoding, unknown>>): Encoding | 'plain' {
  const weights = new Map(
    header
      .toLowerCase()
      .split(',')
      .map((part) => part.trim().split(/\s*;\s*/))
      .map(([name = '', ...settings]) => [name, weightIn(settings)]),
  );
  const weight = (name: Encoding) => weights.get(name) ?? weights.get('*') ?? 0;
  const [best] = encodings
    .filter((name) => available[name] && weight(name) > 0)
    .sort((one, other) => weight(other) - weight(one));
  return best ?? 'plain';
}

function weightIn(settings: readonly string[]): number {
  const [, value] = settings.map((setting) => /^q\s*=\s*(.*)$/.exec(setting)).find(Boolean) ?? [];
  return value === undefined ? 1 : Number(value) || 0;
}
