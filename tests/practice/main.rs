//! Practice as a child lives it: the ladder's rules, whole sittings, and storage that goes wrong under them.

mod faults;
mod ladder;
mod point;
mod replay;
mod rules;
mod sitting;
mod support;
