# Never: confirmed once, then silence for good, whoever asks; undo lifts it.
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors.
        mike <- acknowledge
wait 10m
        ana, ben <- ask
ana -> ask: Yes, gladly.
ben -> ask: Never write to me again.
        ben <- noted
wait 14d
        ana <- closed
        mike <- report
nora -> intro: Please introduce Carla Neri <carla@c.example> and Ben Okafor <ben@b.example>. They both love bees.
        nora <- acknowledge
wait 1d
        carla <- ask
ben -> noted: undo
        ben <- noted
