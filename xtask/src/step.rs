//! The lines the reader sees while waiting: one for each step, with what was done and how long it took.

use std::io::{self, Write};
use std::time::Instant;

/// Where the text begins behind the dots.
const COLUMN: usize = 28;

/// A step under way. Its name is on the screen at once, so that a long one explains the silence.
pub struct Step {
    started: Instant,
    open: bool,
}

impl Step {
    /// Begins the line.
    pub fn start(name: &str) -> Self {
        print!("{:.<COLUMN$} ", format!("{name} "));
        flush();
        Self { started: Instant::now(), open: true }
    }

    /// Says what is being done now, on the same line.
    pub fn note(&self, text: &str) {
        print!("{text} ... ");
        flush();
    }

    /// Ends the line.
    pub fn done(mut self, text: &str) {
        println!("{text}, {:.1} s", self.started.elapsed().as_secs_f64());
        self.open = false;
    }
}

/// A step that ends in an error leaves its line to be ended here.
impl Drop for Step {
    fn drop(&mut self) {
        if self.open {
            println!("failed after {:.1} s", self.started.elapsed().as_secs_f64());
        }
    }
}

fn flush() {
    // Nobody reads the output any more: there is nothing left to tell them.
    let _ = io::stdout().flush();
}
