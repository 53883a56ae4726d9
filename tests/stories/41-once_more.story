# Who does not answer the follow-up is asked once more; then the connector hears what is known.
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors.
        mike <- acknowledge
wait 10m
        ana, ben <- ask
ana -> ask: Yes, gladly.
ben -> ask: yes
        ana, ben <- introduction with invitation Thu 10:30
        mike <- report
wait until 2026-11-06 12:00
        ana, ben <- day_before
        ana, ben <- follow_up
ana -> follow_up: Not yet, but we will.
wait 7d
        ben <- follow_up | has "once more"
wait 7d
        mike <- report | has "Ana Ruiz: not yet" | has "Ben Okafor: no answer"
ben -> follow_up: We did meet!
        ben <- closed
