/** Cyrillic and Greek letters (lower case, without marks) as they are usually written in Latin ones. */
const pairs =
  'а a б b в v г g ґ g д d е e ж zh з z и i і i к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch ъ  ы y ь  э e ю yu я ya є ie ј j љ lj њ nj ћ c ђ d џ dz ѓ g ќ k ѕ dz ' +
  'α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o';

const foreign = /[\u0370-\u03ff\u0400-\u04ff]/;
let letters: ReadonlyMap<string, string> | undefined;

function table(): ReadonlyMap<string, string> {
  const parts = pairs.split(' ');
  const map = new Map<string, string>();
  for (let at = 0; at < parts.length; at += 2) map.set(parts[at]!, parts[at + 1]!);
  return map;
}

/** Takes lower-case text without marks; letters of other scripts stay as they are. */
export function toLatin(text: string): string {
  if (!foreign.test(text)) return text;
  letters ??= table();
  let out = '';
  for (const letter of text) out += letters.get(letter) ?? letter;
  return out;
}
