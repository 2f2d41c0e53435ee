# The interventionist's side.
import-not-ours = This is not a file of Tenfold’s, or it is not complete. Nothing was changed.
import-newer = A newer Tenfold wrote this file. Open Tenfold once with the internet on, then try again. Nothing was changed.
import-too-large = This file is too large to be a class’s work. Nothing was changed.
