/**
 * Where Azerbaijani puts the stress when it is not on the last syllable. A negative with the
 * stress in the wrong place becomes a noun ("toxunmá", touching), so this is a matter of safety.
 * Words that no rule can know stand in `speech.tsv`, with `'` before the stressed vowel.
 */
const vowel = /[aıoueəiöü]/g

/** Words that only look as if they carried an ending from below. */
const plainStems =
  /^(dəmir|dümür|əmir|təmir|xəmir|ömür|kömür|çadır|nadir|qadir|hündür|dəyirmi|dondurma|xurma|dolma)/

/** Stems in -d before -ir, -ır: "gedir" (goes) is not "ge" with a copula. */
const stemsInD =
  /^(ged|ed|güd|qayıd|gizləd|öyrəd|unud|yarad|oynad|azald|düzəld|qorxud|gözləd|işləd|tərpəd)[ıiuü]r(l[aə]r)?$/

/** Imperatives of causatives: "bildir" (let them know) is not "bil" with a copula. */
const causatives =
  /^(bildir|qaldır|endir|söndür|döndür|yandır|dayandır|doldur|güldür|sındır|gəzdir|düşündür|çatdır)$/

/**
 * Each ending throws the stress on the last vowel before it. The first that fits is taken.
 * `-ma/-mə` alone counts only behind a consonant: "anama" is "to my mother", not a command.
 */
const unstressedEndings: readonly RegExp[] = [
  /(?<=[^aıoueəiöü])m[aə]$/,
  /m[aə](y[ıi]n([ıi]z)?|s[ıi]n(l[aə]r)?|d[ıi]([mnqk]|n[ıi]z|l[aə]r)?)$/,
  /m[aə](m[ıi]ş|y[aə]c[aə][qkğy]|m[aə][qkğy]|y[aə]n|y[ıi]b)/,
  /(?<=[^aıoueəiöü])m[aə]d[aə]n$/,
  /m[aə]s[aə]([mnqk]|n[ıi]z|l[aə]r)?$/,
  /m[ıiuü]r([aə]m|s[aə]n|[ıiuü][qk]|s[ıiuü]n[ıiuü]z|l[aə]r)?$/,
  /d[ıiuü]r(l[aə]r)?$/,
  /(?<=[ıiuüaə]r|m[ıiuü]ş|[aə]c[aə][ğy])([aə]m|s[aə]n|[ıiuü][qk]|s[ıiuü]n[ıiuü]z)$/,
  /(?<=d[aə])(y[aə]m|y[ıi][qk]|s[aə]n|s[ıi]n[ıi]z)$/,
  /(?<=m[ıiuü]ş?|l[ıiuü]|s[ıiuü]z)s[aə]n$/,
  /(?<=[ıiuü]b)s[aə]$/,
  /(?<=[aə]r|i)kən$/,
]

const questionParticle =
  /(?<=s[aə]n|d[ıiuü]r?|[ıiuüaə]r|m[ıiuü]ş|[aə]c[aə][qk]|yox|[ıiuü]b)m[ıiuü]$/

function markLastVowel(stem: string): string | undefined {
  const last = [...stem.matchAll(vowel)].at(-1)
  return last && `${stem.slice(0, last.index)}'${stem.slice(last.index)}`
}

/** The word with `'` before its stressed vowel, or unchanged where the stress is on the last. */
export function markStress(word: string): string {
  if (word.includes("'")) {
    return word
  }
  const copula = /d[ıiuü]r(l[aə]r)?$/.exec(word)
  const stem = word.slice(0, copula?.index)
  if (copula && plainStems.test(stem)) {
    return (markLastVowel(stem) ?? stem) + copula[0]
  }
  if (plainStems.test(word) || stemsInD.test(word) || causatives.test(word)) {
    return word
  }
  const particle = questionParticle.exec(word)
  if (particle) {
    const asked = word.slice(0, particle.index)
    const marked = markStress(asked)
    return (marked.includes("'") ? marked : (markLastVowel(asked) ?? asked)) + particle[0]
  }
  for (const ending of unstressedEndings) {
    const found = ending.exec(word)
    const marked = found && markLastVowel(word.slice(0, found.index))
    if (marked) {
      return marked + word.slice(found.index)
    }
  }
  return word
}
