# Two say yes: the introduction and the invitation leave in the same turn, and everybody hears no more than needed.
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors.
        mike <- acknowledge | has "Ana Ruiz" | has "soil sensors"
wait 9m
wait 1m
        ana <- ask | has "Ben Okafor" | has "soil sensors" | lacks "ben@"
        ben <- ask | has "Ana Ruiz" | lacks "ana@"
ana -> ask: Yes, gladly.
ben -> ask: yes
        ana, ben <- introduction with invitation Thu 10:30
        mike <- report
wait until 2026-11-04 10:30
        ana, ben <- day_before
wait until 2026-11-06 11:00
wait 1h
        ana, ben <- follow_up
ana -> follow_up: Yes, we met, it was lovely.
ben -> follow_up: We did, thank you!
        mike <- report
