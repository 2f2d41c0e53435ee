//! Why something cannot be done, in words a child can use.

use crate::words::{Say, say};

/// A refusal leaves the board as it was.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Refusal {
    /// The piece or the place belongs to the task.
    Stays,
    /// There is no room there.
    Full,
    /// Nothing is there to take up, mark or rub out.
    Nothing,
    /// There are fewer than ten to trade.
    NotTen,
    /// A ten is not in the ones place, a one is not in the tens place.
    WrongPlace,
    /// What was taken away comes back before it is traded.
    TakenAway,
    /// It would go past the end of the line.
    PastTheEnd,
    /// The slot holds as many digits as it can.
    SlotFull,
    /// There is no group yet to make another one like it.
    NoGroup,
    /// This board does not do that.
    NotHere,
    /// There are fewer of a kind than a trade takes.
    TooFew,
    /// An adult has locked the piece for this scene.
    Locked,
}

impl Refusal {
    /// The reason, for the child.
    #[must_use]
    pub fn say(self) -> Say {
        match self {
            Refusal::Stays => say::refuse_stays(),
            Refusal::Full => say::refuse_full(),
            Refusal::Nothing => say::refuse_nothing(),
            Refusal::NotTen => say::refuse_not_ten(),
            Refusal::WrongPlace => say::refuse_wrong_place(),
            Refusal::TakenAway => say::refuse_taken_away(),
            Refusal::PastTheEnd => say::refuse_past_the_end(),
            Refusal::SlotFull => say::refuse_slot_full(),
            Refusal::NoGroup => say::refuse_no_group(),
            Refusal::NotHere => say::refuse_not_here(),
            Refusal::TooFew => say::refuse_too_few(),
            Refusal::Locked => say::refuse_locked(),
        }
    }
}

/// Of several things, what the first one came to that was done.
///
/// # Errors
/// Why not, where nothing was done.
pub fn first_done(all: Vec<Result<Say, Refusal>>) -> Result<Say, Refusal> {
    let refused = all.iter().find_map(|one| one.as_ref().err().copied());
    let done = all.into_iter().flatten().next();
    done.ok_or(refused.unwrap_or(Refusal::Nothing))
}
