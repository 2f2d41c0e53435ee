## The seal: what an adult's computer does
seal-title = Seal for hand-ins
seal-note = With a key, plans from this computer tell other devices to seal what they hand in. Only this browser can open it then.
seal-none = There is no key yet. What is handed in can be read by anyone who gets it.
seal-there = There is a key. Its fingerprint: { $print }
seal-make = Make a key
seal-limits = If this browser’s data is wiped, the key is gone. Work that was sealed to it opens only with the backup file and its four words.
seal-no-crypto = Keys work on secure addresses (https) and in browsers with a database only.
seal-words = Write these four words down. With the backup file they bring the key back.
seal-made = A key was made, and a backup file with it. Keep the file apart from the words.
seal-restore = Bring a key back from its backup
seal-file = Backup file
seal-typed = The four words
seal-bring-back = Bring it back
seal-not-brought = The file and the words do not fit together.
seal-brought = The key is back.

## The seal: what a device that got a plan says
seal-first = Work handed in here will be sealed to this key: { $print }
# $was $is
seal-changed = Another key! Until now work was sealed to { $was }. The plan brings { $is }. Ask the person who made the plan before you agree.
seal-agree = I have compared the numbers. Seal to the new key
seal-same = The key is the one that is here already.
seal-to = Sealed to the key { $print }
seal-failed = The work cannot be sealed here, so nothing was handed in. An adult decides.
seal-open = Hand in without a seal
import-other-key = This was sealed to another key. It was not changed: open it where that key is, or bring the key back.
