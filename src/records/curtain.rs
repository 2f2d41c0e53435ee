//! The curtain before the adult's pages: a phrase of four words that only its digest is kept of.
//!
//! It keeps curious hands out of a page. It locks nothing up: who can read this device's storage can read the records.
//! Deriving the digest is the browser's business; here is what is kept of it, and how long somebody waits who guesses.

use serde::{Deserialize, Serialize};

use super::id::token;
use crate::activities::Random;
use crate::words::{Lang, without_accent};

/// Rounds of PBKDF2 with HMAC-SHA-256 for a new phrase (OWASP Password Storage Cheat Sheet, 2023).
const ROUNDS: u32 = 600_000;
/// Wrong tries before anybody has to wait: an adult may mistype.
const FREE_TRIES: u32 = 5;
/// The first wait in milliseconds; each further miss doubles it.
const FIRST_WAIT: i64 = 30_000;
/// The longest wait in milliseconds: a lesson must not be lost to a child who played with the keys.
const LONGEST_WAIT: i64 = 15 * 60_000;
/// Words in a phrase: with 256 to choose from, 32 bits.
const WORDS: usize = 4;

/// What a digest is derived with.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Recipe {
    /// The salt, as text.
    pub salt: String,
    /// Rounds of PBKDF2.
    pub rounds: u32,
}

impl Recipe {
    /// A recipe with a salt of its own, of 98 bits.
    pub fn new(random: &mut Random) -> Recipe {
        Recipe { salt: token(random) + &token(random), rounds: ROUNDS }
    }
}

/// A curtain as it is kept.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Curtain {
    /// What the digest was derived with.
    pub recipe: Recipe,
    /// The digest of the phrase, in hexadecimal digits.
    digest: String,
    /// Wrong tries since the last right one.
    misses: u32,
    /// When the last of them was, by the wall clock.
    missed_at: i64,
}

impl Curtain {
    /// A curtain that a digest lifts.
    #[must_use]
    pub fn new(recipe: Recipe, digest: &[u8]) -> Curtain {
        Curtain { recipe, digest: hex::encode(digest), misses: 0, missed_at: 0 }
    }

    /// How long nobody may try, in milliseconds from `now`; 0 where somebody may.
    ///
    /// A clock that was set back begins the wait again and no more than that: nobody is shut out for good.
    #[must_use]
    pub fn wait(&self, now: i64) -> i64 {
        let Some(doublings) = self.misses.checked_sub(FREE_TRIES) else { return 0 };
        let whole = FIRST_WAIT.saturating_mul(1 << doublings.min(20)).min(LONGEST_WAIT);
        whole - now.saturating_sub(self.missed_at).clamp(0, whole)
    }

    /// Whether a digest lifts the curtain; a miss is counted.
    pub fn lifts(&mut self, digest: &[u8], now: i64) -> bool {
        let lifts = self.wait(now) == 0 && self.digest == hex::encode(digest);
        if lifts {
            self.misses = 0;
        } else {
            self.misses = self.misses.saturating_add(1);
            self.missed_at = now;
        }
        lifts
    }
}

/// A phrase as it counts: how words are parted, capitals and accents do not matter.
#[must_use]
pub fn plain_phrase(typed: &str) -> String {
    let typed = typed.to_lowercase();
    let words = typed.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(|word| word.chars().map(without_accent).collect::<String>()).collect::<Vec<_>>().join(" ")
}

/// A phrase of four words of a language.
pub fn passphrase(random: &mut Random, lang: Lang) -> String {
    let words: Vec<&str> = match lang {
        Lang::En => ENGLISH,
        Lang::Es => SPANISH,
    }
    .split_whitespace()
    .collect();
    (0..WORDS).filter_map(|_| random.pick(&words).copied()).collect::<Vec<_>>().join(" ")
}

/// Words that are easy to spell and to tell apart when they are read from a note.
const ENGLISH: &str = "
acorn actor album anchor angel ankle apple april apron arrow autumn bacon badge baker balloon bamboo banana banjo
barrel basket beaver bell berry bicycle biscuit blanket blossom bonnet border bottle bowl branch bread breeze bridge
broom brush bubble bucket buffalo bugle butter button cabin cactus camel camera candle canoe canyon carpet carrot
castle cello cement cereal chalk cherry chess chimney cinema circus clay cliff cloud clover coconut coffee comet
copper coral corner cotton cousin cradle crayon cricket crown crystal curtain daisy dancer desert diamond dinner
doctor dolphin domino donkey dragon drum eagle earth easel elbow ember engine fabric falcon feather fiddle finger
flag flame flute forest fossil fountain galaxy garden garlic gate giant ginger giraffe glove goose grape gravel
guitar hammer harbor harvest helmet hero honey hotel iceberg igloo insect island ivory jacket jaguar jelly jewel
jungle kayak kettle kitchen kiwi ladder lantern laptop lemon lettuce lily lizard llama lobster locket lumber magnet
mango maple marble meadow melon mirror mitten monkey mountain museum mustard napkin needle nickel noodle nutmeg
oatmeal ocean olive onion orange orbit otter oyster paddle paint panda paper parade parrot peach peanut pebble
pelican pencil pepper piano picnic pillow pilot planet plum pocket pony potato puddle pumpkin puppet puzzle quilt
rabbit raccoon radio rainbow raven ribbon river robin rocket saddle sailor salad salmon sandal saturn scarf seal
shadow shelter shovel silver singer sister skate sketch sleeve slipper snail socket sparrow spider spinach sponge
spoon spring squirrel stable statue stone summer sunset swallow table tailor teapot temple thunder ticket tiger
timber toast tomato tractor";

/// The same in Spanish: words without an accent or an ñ, which not every keyboard has.
const SPANISH: &str = "
abeja abrigo abuelo aceite actor agua aguja alba alfiler alfombra almohada amigo ancla anillo arbusto arcilla
ardilla arena armario arpa arroz asiento atleta avena avispa azul bailarina ballena bandera barca barrio barro
bastidor batidora bigote boca bolsa bosque bota botella brazo brillo brisa brocha bronce bufanda burbuja caballo
cabra cacao cactus cadena caja calle cama camello camino campana canasta canela canguro canica caracol caramelo
carreta carta cartero casa cascada castillo cebolla cebra cedro cena cepillo cereza cesta chaleco chico chocolate
cielo ciervo cinta ciruela cisne clavel cobija cobra cobre coco codo cohete colina collar cometa conejo copa coral
corona cortina cosecha crema cristal cuaderno cuchara cuento cuerda cueva dado danza dedal desierto diamante dibujo
diente disco ducha dulce durazno eco elefante enero erizo escalera escoba esfera espejo espiga esponja estrella
falda farmacia faro fiesta flauta flecha flor foca fogata foto fresa fruta fuego fuente gafas galleta gallo gancho
garza gato gaviota girasol globo gorra gota granizo granja grillo guante guitarra hada hamaca harina helado hermana
hielo hilo hoja hormiga horno hotel huerto hueso huevo iglesia iguana imagen isla jaguar jarabe jarra jinete jirafa
jugo juguete jungla ladrillo lagarto lago lana laurel lechuga lente leopardo libro lima limonada linterna llama
llave lluvia lobo loro luna maceta madera maestra maleta maleza malva manzana mapa marea mariposa martillo mayo
media menta mercado mesa miel molino moneda montura mora mosaico motor mueble muro museo nabo nadador naranja nave
nido nieve nogal nube nuez oasis ola olivo onda oreja orilla oro oso oveja pala paloma pan papel pasto pato peine
pera";

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<&str> {
        text.split_whitespace().collect()
    }

    #[test]
    fn there_are_256_words_in_each_language_and_each_can_be_typed_anywhere() {
        for list in [ENGLISH, SPANISH] {
            let words = words(list);
            let mut different = words.clone();
            different.sort_unstable();
            different.dedup();
            assert_eq!((words.len(), different.len()), (256, 256));
            assert!(words.iter().all(|word| plain_phrase(word) == **word && word.is_ascii()));
            assert!(words.iter().all(|word| (3..=9).contains(&word.len())));
        }
    }

    #[test]
    fn a_phrase_has_four_words_and_counts_however_it_is_typed() {
        let mut random = Random::from_seed(3);
        for lang in Lang::ALL {
            let phrase = passphrase(&mut random, lang);
            assert_eq!(phrase.split(' ').count(), 4);
            assert_ne!(phrase, passphrase(&mut random, lang));
        }
        assert_eq!(plain_phrase("  Limón-ÁRBOL,\tcafé  Río "), "limon arbol cafe rio");
    }

    fn curtain() -> Curtain {
        Curtain::new(Recipe::new(&mut Random::from_seed(1)), &[1, 2, 255])
    }

    #[test]
    fn the_digest_lifts_it_and_no_other() {
        let mut curtain = curtain();
        assert!(!curtain.lifts(&[1, 2, 254], 0));
        assert!(!curtain.lifts(&[], 0));
        assert!(curtain.lifts(&[1, 2, 255], 0));
        assert!(!serde_json_wasm::to_string(&curtain).expect("text").contains("255"));
    }

    #[test]
    fn who_guesses_waits_longer_and_longer_and_never_for_good() {
        let mut curtain = curtain();
        let mut now = 1_000;
        for _ in 0..5 {
            assert_eq!(curtain.wait(now), 0);
            assert!(!curtain.lifts(&[0], now));
        }
        assert_eq!(curtain.wait(now), 30_000);
        assert!(!curtain.lifts(&[1, 2, 255], now), "not even the right one while waiting");
        assert_eq!(curtain.wait(now), 60_000);
        assert_eq!(curtain.wait(now + 59_999), 1);
        assert_eq!(curtain.wait(now - 1_000_000), 60_000, "the clock was set back");
        for _ in 0..100 {
            now += curtain.wait(now);
            assert!(!curtain.lifts(&[0], now));
        }
        assert_eq!(curtain.wait(now), 15 * 60_000);
        assert!(curtain.lifts(&[1, 2, 255], now + 15 * 60_000));
        assert_eq!(curtain.wait(now + 15 * 60_000), 0);
        assert!(!curtain.lifts(&[0], now + 15 * 60_000));
        assert_eq!(curtain.wait(now + 15 * 60_000), 0, "the count began anew");
    }
}
