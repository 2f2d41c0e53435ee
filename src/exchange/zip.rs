//! Zip files: several files as one, out and in.
//!
//! What is written has no times in it, so that the same content gives the same bytes. What is read comes from anywhere: it
//! has limits on what it may hold and on what it may become, since a few kilobytes of zip can unpack to gigabytes. Names
//! are never used as paths.

use std::io::Write as _;

use miniz_oxide::deflate::compress_to_vec;
use miniz_oxide::inflate::{TINFLStatus, decompress_to_vec_with_limit};
use rawzip::{CompressionMethod, DataDescriptorOutput, Error, ZipArchive, ZipArchiveWriter, ZipVerification};

/// How hard it is compressed: the usual level, as zlib's 6.
const LEVEL: u8 = 6;
/// The most files a zip may hold: OneRoster has 22, and some programs add their own.
const MOST_FILES: usize = 100;
/// The most bytes all files of a zip may unpack to.
const LARGEST: usize = 64 << 20;

/// A zip file in the making.
pub(super) struct ZipFile(ZipArchiveWriter<Vec<u8>>);

impl ZipFile {
    /// A zip with nothing in it.
    pub(super) fn new() -> ZipFile {
        ZipFile(ZipArchiveWriter::new(Vec::new()))
    }

    /// Adds a file.
    pub(super) fn add(&mut self, name: &str, text: &str) {
        let packed = compress_to_vec(text.as_bytes(), LEVEL);
        let claim = DataDescriptorOutput::new(rawzip::crc32(text.as_bytes()), size(text.len()));
        let mut put = || -> Result<(), Error> {
            let file = self.0.new_file(name).compression_method(CompressionMethod::DEFLATE);
            let (mut entry, _) = file.start()?;
            entry.write_all(&packed)?;
            entry.finish(claim.clone()).map(drop)
        };
        // Memory takes every byte, and names are our own and short.
        let _ = put();
    }

    /// The bytes of the file.
    pub(super) fn finish(self) -> Vec<u8> {
        // As above: memory takes every byte.
        self.0.finish().unwrap_or_default()
    }
}

/// Why a zip is not read.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum NoZip {
    /// It is no zip, or it is damaged, cut short, locked, or packed in a way that is not read here.
    Damaged,
    /// It holds more, or would become larger, than anything a school exports.
    TooLarge,
}

impl From<Error> for NoZip {
    fn from(_: Error) -> NoZip {
        NoZip::Damaged
    }
}

/// Whether bytes begin as a zip does, also one with nothing in it.
pub(super) fn is_zip(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06")
}

/// The files of a zip whose names end so, in their order; folders and hidden files are passed over.
///
/// # Errors
/// [`NoZip`], and nothing of it is taken.
pub(super) fn unzip(bytes: &[u8], endings: &[&str]) -> Result<Vec<Vec<u8>>, NoZip> {
    let archive = ZipArchive::from_slice(bytes)?;
    let mut entries = archive.entries();
    let (mut files, mut seen, mut room) = (Vec::new(), 0, LARGEST);
    while let Some(entry) = entries.next_entry()? {
        seen += 1;
        if seen > MOST_FILES {
            return Err(NoZip::TooLarge);
        }
        let name = String::from_utf8_lossy(entry.file_path().as_bytes()).to_lowercase();
        let own = name.rsplit(['/', '\\']).next().unwrap_or_default();
        if entry.is_dir() || own.starts_with('.') || !endings.iter().any(|ending| own.ends_with(ending)) {
            continue;
        }
        let packed = archive.get_entry(entry.wayfinder())?;
        let file = unpacked(packed.data(), entry.compression_method(), room)?;
        packed
            .claim_verifier()
            .valid(ZipVerification { crc: rawzip::crc32(&file), uncompressed_size: size(file.len()) })?;
        room -= file.len();
        files.push(file);
    }
    Ok(files)
}

/// A file of at most `room` bytes.
fn unpacked(packed: &[u8], method: CompressionMethod, room: usize) -> Result<Vec<u8>, NoZip> {
    match method {
        CompressionMethod::STORE if packed.len() > room => Err(NoZip::TooLarge),
        CompressionMethod::STORE => Ok(packed.to_vec()),
        CompressionMethod::DEFLATE => {
            decompress_to_vec_with_limit(packed, room).map_err(|why| match why.status {
                TINFLStatus::HasMoreOutput => NoZip::TooLarge,
                _ => NoZip::Damaged,
            })
        }
        _ => Err(NoZip::Damaged),
    }
}

fn size(length: usize) -> u64 {
    u64::try_from(length).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn zipped(files: &[(&str, &str)]) -> Vec<u8> {
        let mut zip = ZipFile::new();
        for (name, text) in files {
            zip.add(name, text);
        }
        zip.finish()
    }

    #[test]
    fn what_is_zipped_unzips_and_the_same_gives_the_same_bytes() {
        let long = "ñandú,7/8\r\n".repeat(10_000);
        let files = [("users.csv", "a,b\r\n"), ("folder/Classes.CSV", &long), ("empty.csv", "")];
        let zip = zipped(&files);
        assert!(is_zip(&zip) && zip.len() < 2_000, "{} bytes", zip.len());
        assert_eq!(zip, zipped(&files));
        let back = unzip(&zip, &[".csv"]).expect("our own zip");
        assert_eq!(back, files.map(|(_, text)| text.as_bytes().to_vec()));
    }

    #[test]
    fn other_files_are_passed_over() {
        let zip = zipped(&[("__MACOSX/._users.csv", "x"), ("readme.md", "x"), ("../users.csv", "y")]);
        assert_eq!(unzip(&zip, &[".csv", ".txt"]), Ok(vec![b"y".to_vec()]));
        assert_eq!(unzip(&zipped(&[]), &[".csv"]), Ok(Vec::new()));
        assert!(is_zip(&zipped(&[])) && !is_zip(b"sourcedId,status"));
    }

    #[test]
    fn a_bomb_is_refused_before_it_bursts() {
        let zip = zipped(&[("users.csv", &"0".repeat(LARGEST + 1))]);
        assert!(zip.len() < 100_000);
        assert_eq!(unzip(&zip, &[".csv"]), Err(NoZip::TooLarge));
        // Each is small enough, and together they are not.
        let half = "0".repeat(LARGEST / 2 + 1);
        let zip = zipped(&[("a.csv", &half), ("b.csv", &half)]);
        assert_eq!(unzip(&zip, &[".csv"]), Err(NoZip::TooLarge));
        let names: Vec<String> = (0..=MOST_FILES).map(|n| format!("{n}.txt")).collect();
        let many: Vec<(&str, &str)> = names.iter().map(|name| (name.as_str(), "")).collect();
        assert_eq!(unzip(&zipped(&many), &[".csv"]), Err(NoZip::TooLarge));
    }

    #[test]
    fn damage_anywhere_is_noticed_and_stops_nothing() {
        let zip = zipped(&[("users.csv", "sourcedId,givenName\r\nu1,María\r\n")]);
        let whole = unzip(&zip, &[".csv"]);
        for length in 0..zip.len() {
            assert!(unzip(&zip[..length], &[".csv"]).is_err(), "cut at {length}");
        }
        for place in 0..zip.len() {
            let mut bytes = zip.clone();
            bytes[place] ^= 0x55;
            // Times, versions and names are not vouched for; the content is.
            match unzip(&bytes, &[".csv"]) {
                Ok(files) => assert!(files.is_empty() || Ok(files) == whole, "byte {place}"),
                Err(why) => assert!(matches!(why, NoZip::Damaged | NoZip::TooLarge)),
            }
        }
        assert_eq!(unzip(b"PK\x03\x04", &[".csv"]), Err(NoZip::Damaged));
    }
}
