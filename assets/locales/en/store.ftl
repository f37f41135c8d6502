# Why a file can't be opened
file-not-found = There is no file { $file }
file-not-found-why = A plan is read from a file.
file-not-found-mend = Check the name, or start a plan with: roadmap new { $file }
file-is-a-folder = { $file } is a folder
file-is-a-folder-why = A plan is one file.
file-is-a-folder-mend = Name the file inside it.
file-not-regular = { $file } is a pipe or a device, not a file
file-not-regular-why = A plan is read whole and saved whole, which only a file allows.
file-not-regular-mend = Save it to a file first, or pass it on standard input with -.
file-too-large = { $file } is larger than 256 MB
file-too-large-why = No plan is that large; reading it could fill the memory.
file-too-large-mend = Check whether it is the right file.
file-not-allowed = You may not read { $file }
file-not-allowed-why = The system refuses it.
file-not-allowed-mend = Ask its owner for the right to read it.
file-fault = { $file } can't be read: { $fault }
file-fault-why = The system reports a fault.
file-fault-mend = Check the disk or the network, and try again.
file-unreadable = { $file } can't be read as YAML
file-unreadable-why = The text breaks a rule of YAML, so its values are not certain.
file-unreadable-mend = Mend the lines named here first.

# Why a plan can't be saved
save-conflict = { $file } was changed by somebody else since it was opened
save-conflict-why = Saving now would overwrite that change.
save-conflict-mend = Open it again, or save under another name.
save-gone = { $file } is no longer there
save-gone-why = It was moved or deleted since it was opened.
save-gone-mend = Save under this name again, or under another.
save-exists = { $file } exists already
save-exists-why = A new plan never overwrites a file unasked.
save-exists-mend = Choose another name, or overwrite it with --force.
save-read-only = { $file } is read-only
save-read-only-why = Nobody has the right to write it, and that right is not the program’s to give.
save-read-only-mend = Save under another name, or change its rights.
save-busy = { $file } is being saved by another program
save-busy-why = Saves come one after the other, and that one does not end.
save-busy-mend = Try again in a moment.
save-full = There is no room on the disk for { $file }
save-full-why = The disk or your quota is full. The file is as it was.
save-full-mend = Make room and save again, or save elsewhere.
save-fault = { $file } can't be saved: { $fault }
save-fault-why = The system reports a fault. The file is as it was.
save-fault-mend = Check the disk or the network and save again, or save elsewhere.
save-place = { $file } can't be written there: { $fault }
save-place-why = The folder does not exist, or can't be opened.
save-place-mend = Choose a folder that exists.
save-unconfirmed = { $file } is written, but the disk did not confirm it: { $fault }
save-unconfirmed-why = After a power cut the earlier state might come back.
save-unconfirmed-mend = Save a copy on another disk.
save-torn = { $file } was written only in part; the earlier state is in { $copy }
save-torn-why = The file could only be written in place, and the disk failed halfway.
save-torn-mend = Copy { $copy } back when the disk works again.
save-comments = { $count ->
        [one] Saving would drop what you wrote on line { $lines }
       *[other] Saving would drop what you wrote on lines { $lines }
    } of { $file }
save-comments-why = A comment or a key of your own stands there, in a part that is written anew.
save-comments-mend = Agree to it, or move it out of that part first.
save-not-proved = { $file } was not saved: the new text does not read back as this plan ({ $codes })
save-not-proved-why = Nothing is written that does not give exactly the plan on the screen.
save-not-proved-mend = Mend what the findings name, and save again.

# A plan was saved, with a remark
saved-kept = Somebody changed the plan at the same moment; that version is kept as { $file }
saved-kept-why = Two saves met, and neither may be lost.
saved-kept-mend = Look at what differs, and take over what is missing.
saved-unconfirmed = The plan is saved, but this file system can’t confirm that it is on the disk
saved-unconfirmed-why = After a power cut the earlier state might come back.
saved-unconfirmed-mend = Keep a copy on a local disk.
saved-no-backup = The plan is saved, but no backup of the state before could be kept: { $fault }
saved-no-backup-why = Earlier states are kept in your state folder, so that you can go back.
saved-no-backup-mend = Make room there, or check the rights of that folder.
