# An hour that somebody proposes needs no two days of notice, only one.
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors.
        mike <- acknowledge
wait 10m
        ana, ben <- ask
ana -> ask: Yes, gladly.
ben -> ask: yes
        ana, ben <- introduction with invitation Thu 10:30
        mike <- report
ben -> introduction [counter 2026-11-04 15:00]:
        ana, ben <- moved with invitation Wed 15:00
ana -> moved [counter 2026-11-03 15:00]:
        ana <- which
