# Within 24 hours of the start nothing moves: a proposal is told that the hour stands.
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors.
        mike <- acknowledge
wait 10m
        ana, ben <- ask
ana -> ask: Yes, gladly.
ben -> ask: yes
        ana, ben <- introduction with invitation Thu 10:30
        mike <- report
wait until 2026-11-04 12:00
        ana, ben <- day_before
ben -> introduction [counter 2026-11-10 15:00]:
        ben <- noted | has "the hour stands"
ana -> introduction: I am afraid I cannot make it tomorrow.
        ana, ben <- cancelled with cancellation
        mike <- report
wait 7d
