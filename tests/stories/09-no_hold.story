# Without a hold the asks leave at once, and the acknowledgement says so.
given asking.hold = "0m"
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors.
        mike <- acknowledge | has "privately now" | lacks "skip the wait"
        ana, ben <- ask
