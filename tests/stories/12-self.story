# Mike himself wants to meet Ana: he is asked for his hours, and a no looks like silence.
mike -> intro: I would like to meet Ana Ruiz <ana@a.example> for a coffee, to talk about soil sensors.
        mike <- acknowledge
wait 10m
        ana <- ask
ana -> ask: No, thank you.
        ana <- noted
wait 14d
        mike <- report
