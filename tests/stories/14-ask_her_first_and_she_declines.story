# After a no of the first, the other never hears.
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>, both into soil sensors. Please ask Ana first.
        mike <- acknowledge
wait 10m
        ana <- ask
ana -> ask: No, thank you.
        ana <- noted
wait 20d
        mike <- report
