# "No" is an answer, too.
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
ana -> follow_up: No, Ben did not come.
ben -> follow_up: No, we did not meet.
        mike <- report | has "Ana Ruiz: no" | has "Ben Okafor: no"
