//! The browser's cryptography. It is there on secure addresses only.

use js_sys::{Array, Promise, Uint8Array};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{CryptoKey, Pbkdf2Params, SubtleCrypto};

/// Bits of a digest.
const BITS: u32 = 256;

/// The browser's own, where there is any.
pub(super) fn subtle() -> Option<SubtleCrypto> {
    let subtle = web_sys::window()?.crypto().ok()?.subtle();
    // Missing where the page is not on a secure address, whatever its type says.
    (!subtle.is_undefined()).then_some(subtle)
}

/// What was promised; `None` where the browser refused.
pub(super) async fn done(promise: Result<Promise, JsValue>) -> Option<JsValue> {
    JsFuture::from(promise.ok()?).await.ok()
}

/// The bytes that were promised.
pub(super) async fn buffer(promise: Result<Promise, JsValue>) -> Option<Vec<u8>> {
    Some(Uint8Array::new(&done(promise).await?).to_vec())
}

/// The key that was promised.
pub(super) async fn key(promise: Result<Promise, JsValue>) -> Option<CryptoKey> {
    done(promise).await?.dyn_into().ok()
}

/// Whether there is any.
pub fn is_there() -> bool {
    subtle().is_some()
}

/// The digest of a phrase by PBKDF2 with HMAC-SHA-256; off the page's own thread. `None` where the browser has no
/// cryptography.
pub async fn digest(phrase: &str, salt: &str, rounds: u32) -> Option<Vec<u8>> {
    let subtle = subtle()?;
    let phrase = Uint8Array::from(phrase.as_bytes());
    let uses = Array::of1(&"deriveBits".into());
    let key = key(subtle.import_key_with_str("raw", &phrase, "PBKDF2", false, &uses)).await?;
    let salt = Uint8Array::from(salt.as_bytes());
    let params = Pbkdf2Params::new("PBKDF2", &"SHA-256".into(), rounds, &salt);
    buffer(subtle.derive_bits_with_object(&params, &key, BITS)).await
}
