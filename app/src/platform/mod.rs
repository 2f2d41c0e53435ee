//! The only code that names the browser's own services: storage, clocks, chance, cryptography, speech, files, locks, the window.

pub mod camera;
pub mod chance;
pub mod clock;
pub mod crypto;
pub mod files;
pub mod locks;
pub mod page;
pub mod records;
pub mod seal;
pub mod small;
pub mod sound;
pub mod speech;
pub mod store;
pub mod worker;
