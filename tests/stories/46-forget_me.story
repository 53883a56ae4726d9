# Forgotten in the midst: nothing more to that person, and to the others it looks like silence.
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors.
        mike <- acknowledge
wait 10m
        ana, ben <- ask
ana -> ask: Yes, gladly.
ben -> ask: Please forget me.
wait 14d
        ana <- closed
        mike <- report
