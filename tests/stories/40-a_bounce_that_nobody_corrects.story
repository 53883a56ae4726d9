# Nobody knows a better address: 24 hours before the start the coffee is called off.
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors.
        mike <- acknowledge
wait 10m
        ana, ben <- ask
ana -> ask: Yes. Thursday 12 November in the morning.
ben -> ask: yes
        ana, ben <- introduction with invitation Thu 10:00
        mike <- report
ben -> introduction [bounce 5.1.1]:
        mike <- report
wait until 2026-11-11 10:00
        ana <- cancelled with cancellation
        mike <- report
wait 7d
