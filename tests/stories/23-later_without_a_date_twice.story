# A second later without a date cannot be understood any better than the first.
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors.
        mike <- acknowledge
wait 10m
        ana, ben <- ask
ben -> ask: Later, please. I am swamped right now.
        ben <- which | has "When may I"
ben -> which: Later, please.
        ben <- which | has "do not guess"
ben -> which: Later, please.
        mike <- report
