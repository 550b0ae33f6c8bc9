/** Names that differ only in case, spaces, hyphens or «ё» are one name. */
export const foldedName = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replaceAll(/[\s\-‐‑–—_]+/g, ' ')
    .trim();

interface Named {
  name_ru: string;
  name_en: string;
  aliases: readonly string[];
}

/** Every spelling by which a profession is found, each once. */
export const foldedNames = ({ name_ru, name_en, aliases }: Named): string[] => [
  ...new Set([name_ru, name_en, ...aliases].map(foldedName)),
];

/** The aliases of a profession that takes another one in: the other's names come after its own. */
export function mergedAliases(into: Named, from: Named): string[] {
  const own = new Set([foldedName(into.name_ru), foldedName(into.name_en)]);
  const aliases: string[] = [];
  for (const alias of [...into.aliases, from.name_ru, from.name_en, ...from.aliases]) {
    if (own.has(foldedName(alias))) continue;
    own.add(foldedName(alias));
    aliases.push(alias);
  }
  return aliases;
}
