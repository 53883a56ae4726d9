# Whom Mike himself wants to meet can say no in peace: even with tell_connector = "who" it looks like silence.
given asking.tell_connector = "who"
mike -> intro: I would like to meet Ana Ruiz <ana@a.example> for a coffee, to talk about soil sensors.
        mike <- acknowledge | has "When would it suit you"
wait 10m
        ana <- ask | lacks "hears of it"
ana -> ask: No, thank you.
        ana <- noted | lacks "hears of it"
mike -> acknowledge: status
        mike <- status | lacks "declined"
wait 14d
        mike <- report | lacks "declined"
