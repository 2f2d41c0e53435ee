//! How hard a text is to read, in English and in Spanish.

/// The letters of a text.
pub fn letters(text: &str) -> String {
    text.chars().filter(|letter| letter.is_alphabetic()).collect()
}

/// The words of a text, small.
pub fn words(text: &str) -> Vec<String> {
    // A comma between digits parts no words: 1,000 is one.
    let words = text.split(|letter: char| !(letter.is_alphanumeric() || ['’', '\'', ','].contains(&letter)));
    words.map(|word| word.trim_matches(',')).filter(|word| !word.is_empty()).map(str::to_lowercase).collect()
}

/// Sentences: they end at `.`, `?` or `!`; a label without an end is one of its own.
pub fn sentences(text: &str) -> Vec<&str> {
    text.split(['.', '?', '!']).filter(|sentence| !words(sentence).is_empty()).collect()
}

/// Vowels that stand together are one syllable; a silent e at the end is none.
pub fn english_syllables(word: &str) -> usize {
    let is_vowel = |letter: char| "aeiouy".contains(letter);
    let groups = word.split(|letter| !is_vowel(letter)).filter(|group| !group.is_empty()).count();
    let stem = word.strip_suffix("es").or_else(|| word.strip_suffix("ed")).or_else(|| word.strip_suffix('e'));
    let silent = stem.is_some_and(|stem| {
        let last = stem.chars().last().unwrap_or('a');
        // "boxes", "added", "table" say their last e.
        let is_said = word.ends_with("es") && "szxhcg".contains(last)
            || word.ends_with("ed") && "td".contains(last)
            || word.ends_with("le") && !stem[..stem.len() - 1].ends_with(is_vowel);
        !is_vowel(last) && !is_said
    });
    groups.saturating_sub(usize::from(silent)).max(1)
}

/// Vowels that stand together are one syllable, unless two strong ones meet or a weak one is stressed.
pub fn spanish_syllables(word: &str) -> usize {
    let word = word.replace("qu", "q").replace("gue", "ge").replace("gui", "gi");
    let mut count = 0;
    let mut before = None;
    let letters: Vec<char> = word.chars().collect();
    for (place, letter) in letters.iter().enumerate() {
        // A y at the end is a vowel that belongs to the one before it.
        let weak = "iuü".contains(*letter) || *letter == 'y' && place + 1 == letters.len();
        let strong = "aeoáéóíú".contains(*letter);
        let hiatus = strong && before == Some(true);
        if (weak || strong) && (before.is_none() || hiatus) {
            count += 1;
        }
        before = (weak || strong).then_some(strong);
    }
    count.max(1)
}

/// Words, sentences and syllables of texts. Labels of one or two words tell nothing about how hard a sentence is, and neither
/// do numerals: both are left out.
fn measured(texts: &[String], syllables: impl Fn(&str) -> usize) -> (f64, f64, f64) {
    let (mut count, mut in_sentences, mut spoken) = (0, 0, 0);
    for sentence in texts.iter().flat_map(|text| sentences(text)) {
        let words: Vec<String> =
            words(sentence).into_iter().filter(|word| !letters(word).is_empty()).collect();
        if words.len() > 2 {
            in_sentences += 1;
            count += words.len();
            spoken += words.iter().map(|word| syllables(word)).sum::<usize>();
        }
    }
    let as_float = |count: usize| f64::from(u32::try_from(count).expect("not so many"));
    (as_float(count), as_float(in_sentences), as_float(spoken))
}

/// Kincaid, Fishburne, Rogers, Chissom (1975): the school grade that reads it.
pub fn english_grade(texts: &[String]) -> f64 {
    let (words, sentences, syllables) = measured(texts, english_syllables);
    0.39 * words / sentences + 11.8 * syllables / words - 15.59
}

/// Fernández Huerta (1959): 80 to 90 is "easy", for the fifth grade of school and below; 90 and more "very easy".
pub fn spanish_ease(texts: &[String]) -> f64 {
    let (words, sentences, syllables) = measured(texts, spanish_syllables);
    206.84 - 60.0 * syllables / words - 1.02 * words / sentences
}
