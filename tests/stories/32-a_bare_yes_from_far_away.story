# Where somebody lives is read from the letter: a bare yes is any usual hour of theirs, and it is told on their clock.
given ben in America/New_York
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors.
        mike <- acknowledge
wait 10m
        ana, ben <- ask
ana -> ask: Yes, gladly.
ben -> ask: Yes.
        ana <- introduction with invitation Thu 15:00 | has "15:00 to 16:00, London time"
        ben <- introduction with invitation Thu 15:00 | has "10:00 to 11:00"
        mike <- report
