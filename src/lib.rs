//! The mathematics and the learning of Tenfold, without a screen.
