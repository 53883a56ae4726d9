# An instruction is the first line, or the first sentence, alone; "please" and dots aside. Anything else is asked back.
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors.
        mike <- acknowledge
mike -> acknowledge: Please go!
  I cannot wait to hear what comes of it.
        mike <- acknowledge
        ana, ben <- ask
mike -> acknowledge: Status.
        mike <- status | has "answers count until"
mike -> acknowledge: HELP
        mike <- help
mike -> acknowledge: I would not stop here, but who knows.
        mike <- clarify
mike -> acknowledge: Stop please
        mike <- report
