# Later without a date: one question when to ask again; no answer to it is silence.
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors.
        mike <- acknowledge
wait 10m
        ana, ben <- ask
ana -> ask: Yes, gladly.
ben -> ask: Later, please. I am swamped right now.
        ben <- which
wait 14d
        ben <- reminder
        ben <- reminder
        ana <- closed
        mike <- report
