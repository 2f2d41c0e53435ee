//! Sealing by the browser's cryptography: an adult's key pair, and packets that only it opens.
//!
//! The private key cannot be taken out of the browser once it is kept; a backup is made of it before that, while it is made. It
//! lies in a database of its own: the store of records holds text alone.

use indexed_db_futures::database::Database;
use indexed_db_futures::prelude::*;
use indexed_db_futures::transaction::TransactionMode;
use js_sys::{Array, Object, Reflect, Uint8Array};
use serde::{Deserialize, Serialize};
use tenfold::exchange::{Packet, SealKey, Sealed};
use tenfold::records::{Recipe, VERSION, open, plain_phrase, seal};
use wasm_bindgen::prelude::*;
use web_sys::{CryptoKey, SubtleCrypto};

use super::chance;
use super::crypto::{buffer, digest, done, key, subtle};

const NAME: &str = "tenfold-key";
const ROOM: &str = "key";
const PRIVATE: &str = "private";
const PUBLIC: &str = "public";
/// Bits that ECDH on P-256 gives.
const SECRET: u32 = 256;
/// Bytes of a key for AES-256.
const KEY: usize = 32;
/// Bytes of what AES-GCM begins with.
const START: usize = 12;

/// The pair of an adult.
pub struct Pair {
    private: CryptoKey,
    /// The half that goes down with the plans.
    pub public: SealKey,
}

/// A private key that somebody who knows the words can bring back.
#[derive(Serialize, Deserialize)]
struct Backup {
    v: u16,
    /// Which key this is, as text.
    public: String,
    recipe: Recipe,
    /// The private key (PKCS 8) under AES-256-GCM, in hexadecimal digits.
    sealed: String,
}

fn object(fields: &[(&str, JsValue)]) -> Object {
    let object = Object::new();
    for (name, value) in fields {
        // Setting a field of an object of our own cannot fail.
        let _ = Reflect::set(&object, &(*name).into(), value);
    }
    object
}

fn ecdh() -> Object {
    object(&[("name", "ECDH".into()), ("namedCurve", "P-256".into())])
}

fn bytes(bytes: &[u8]) -> Uint8Array {
    Uint8Array::from(bytes)
}

/// A new pair whose private half may be taken out once.
async fn made(subtle: &SubtleCrypto) -> Option<(CryptoKey, SealKey)> {
    let uses = Array::of1(&"deriveBits".into());
    let pair = done(subtle.generate_key_with_object(&ecdh(), true, &uses)).await?;
    let half = |name: &str| Reflect::get(&pair, &name.into()).ok()?.dyn_into::<CryptoKey>().ok();
    let (private, public) = (half("privateKey")?, half("publicKey")?);
    let public = buffer(subtle.export_key("raw", &public)).await?;
    Some((private, SealKey::of(&public)?))
}

async fn public_key(subtle: &SubtleCrypto, key_of: &SealKey) -> Option<CryptoKey> {
    let point = bytes(key_of.bytes());
    key(subtle.import_key_with_object("raw", &point, &ecdh(), false, &Array::new())).await
}

/// Whether a key is a point of the curve, and there is cryptography to seal with.
pub async fn is_usable(key: &SealKey) -> bool {
    match subtle() {
        Some(subtle) => public_key(&subtle, key).await.is_some(),
        None => false,
    }
}

/// AES-GCM with a key that is used once, so that it may begin with zeros: nothing else is ever sealed with it.
async fn aes(subtle: &SubtleCrypto, secret: &[u8], about: &[u8]) -> Option<(Object, CryptoKey)> {
    let uses = Array::of2(&"encrypt".into(), &"decrypt".into());
    let key = key(subtle.import_key_with_str("raw", &bytes(secret), "AES-GCM", false, &uses)).await?;
    let how = object(&[
        ("name", "AES-GCM".into()),
        ("iv", bytes(&[0; START]).into()),
        ("additionalData", bytes(about).into()),
    ]);
    Some((how, key))
}

/// The key of one packet: HKDF with SHA-256 over what ECDH gives.
async fn derived(
    subtle: &SubtleCrypto,
    private: &CryptoKey,
    other: &SealKey,
    about: &[u8],
) -> Option<(Object, CryptoKey)> {
    let other = public_key(subtle, other).await?;
    let how = object(&[("name", "ECDH".into()), ("public", other.into())]);
    let secret = buffer(subtle.derive_bits_with_object(&how, private, SECRET)).await?;
    let uses = Array::of1(&"deriveBits".into());
    let secret = key(subtle.import_key_with_str("raw", &bytes(&secret), "HKDF", false, &uses)).await?;
    let how = object(&[
        ("name", "HKDF".into()),
        ("hash", "SHA-256".into()),
        ("salt", bytes(&[]).into()),
        ("info", bytes(about).into()),
    ]);
    let bits = u32::try_from(KEY * 8).ok()?;
    let derived = buffer(subtle.derive_bits_with_object(&how, &secret, bits)).await?;
    aes(subtle, &derived, about).await
}

/// A packet that only the owner of a key opens; `None` where the browser has no cryptography, or the key is none.
pub async fn sealed(to: &SealKey, content: &[u8]) -> Option<Packet> {
    let subtle = subtle()?;
    let (private, from) = made(&subtle).await?;
    let about = Sealed::about(&from, to);
    let (how, key) = derived(&subtle, &private, to, &about).await?;
    let content = buffer(subtle.encrypt_with_object_and_js_u8_array(&how, &key, &bytes(content))).await?;
    Some(Packet::sealed(to, from, content))
}

impl Pair {
    /// Opens a packet that was sealed to this pair; `None` for one that was not, or was changed on the way.
    pub async fn opened(&self, packet: &Sealed) -> Option<Packet> {
        let subtle = subtle().filter(|_| packet.is_to(&self.public))?;
        let about = Sealed::about(&packet.from, &self.public);
        let (how, key) = derived(&subtle, &self.private, &packet.from, &about).await?;
        let content = bytes(&packet.content);
        Some(Packet::Open(buffer(subtle.decrypt_with_object_and_js_u8_array(&how, &key, &content)).await?))
    }

    /// The pair that is kept here, if one is.
    pub async fn kept() -> Option<Pair> {
        subtle()?;
        let database = database().await?;
        let transaction = database.transaction(ROOM).build().ok()?;
        let room = transaction.object_store(ROOM).ok()?;
        let private: Option<JsValue> = room.get(PRIVATE).primitive().ok()?.await.ok()?;
        let public: Option<String> = room.get(PUBLIC).primitive().ok()?.await.ok()?;
        Some(Pair { private: private?.dyn_into().ok()?, public: SealKey::read(&public?)? })
    }

    /// Makes a pair, keeps it, and gives its backup, which the words open; `None` where it cannot be made or kept.
    pub async fn make(words: &str) -> Option<(Pair, String)> {
        let subtle = subtle()?;
        let (private, public) = made(&subtle).await?;
        let private = buffer(subtle.export_key("pkcs8", &private)).await?;
        let recipe = Recipe::new(&mut chance::random());
        let secret = digest(&plain_phrase(words), &recipe.salt, recipe.rounds).await?;
        let (how, key) = aes(&subtle, &secret, public.bytes()).await?;
        let sealed = buffer(subtle.encrypt_with_object_and_js_u8_array(&how, &key, &bytes(&private))).await?;
        let backup = seal(&Backup { v: VERSION, public: public.text(), recipe, sealed: hex::encode(sealed) });
        Some((Pair::keep(&subtle, &private, public).await?, backup))
    }

    /// Brings a pair back from its backup; `None` where file and words do not fit together.
    pub async fn bring_back(backup: &str, words: &str) -> Option<Pair> {
        let subtle = subtle()?;
        let backup: Backup = open(backup.trim()).ok()?;
        let public = SealKey::read(&backup.public)?;
        let sealed = hex::decode(&backup.sealed).ok()?;
        // A file may ask for as many rounds as it likes; ours ask for no more than these.
        let most = Recipe::new(&mut chance::random()).rounds;
        let rounds = Some(backup.recipe.rounds).filter(|rounds| (1..=most).contains(rounds))?;
        let secret = digest(&plain_phrase(words), &backup.recipe.salt, rounds).await?;
        let (how, key) = aes(&subtle, &secret, public.bytes()).await?;
        let private = buffer(subtle.decrypt_with_object_and_js_u8_array(&how, &key, &bytes(&sealed))).await?;
        Pair::keep(&subtle, &private, public).await
    }

    /// Keeps a pair so that its private half cannot be taken out again.
    async fn keep(subtle: &SubtleCrypto, private: &[u8], public: SealKey) -> Option<Pair> {
        let uses = Array::of1(&"deriveBits".into());
        let private = bytes(private);
        let private = key(subtle.import_key_with_object("pkcs8", &private, &ecdh(), false, &uses)).await?;
        let database = database().await?;
        let transaction = database.transaction(ROOM).with_mode(TransactionMode::Readwrite).build().ok()?;
        let room = transaction.object_store(ROOM).ok()?;
        room.put(JsValue::from(private.clone())).with_key(PRIVATE).primitive().ok()?;
        room.put(public.text()).with_key(PUBLIC).primitive().ok()?;
        transaction.commit().await.ok()?;
        Some(Pair { private, public })
    }
}

async fn database() -> Option<Database> {
    let opened = Database::open(NAME).with_version(1_u32).with_on_upgrade_needed(|_, database| {
        database.create_object_store(ROOM).build()?;
        Ok(())
    });
    opened.await.ok()
}
