//! Practice as a child lives it: the ladder's rules, whole sittings, and storage that goes wrong under them.

mod aids;
mod exports;
mod faults;
mod hand_in;
mod ladder;
mod point;
mod replay;
mod rules;
mod school;
mod sitting;
mod support;
