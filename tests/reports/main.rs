//! Reports against a diary: every number is worked out a second way, and every page is one a person may be given.

mod class;
mod diary;
mod goal;
mod group;
mod pages;
mod parents;
#[path = "../reading/mod.rs"]
mod reading;
mod sample;
mod team;
mod work;
