# Three moves are enough: after that the hour stands, and the connector is told once.
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors.
        mike <- acknowledge
wait 10m
        ana, ben <- ask
ana -> ask: Yes, gladly.
ben -> ask: yes
        ana, ben <- introduction with invitation Thu 10:30
        mike <- report
ben -> introduction [counter 2026-11-10 15:00]:
        ana, ben <- moved with invitation Tue 15:00 | sequence 1
ana -> moved [counter 2026-11-11 15:00]:
        ben <- times | has "Wednesday 11 November 2026, 15:00"
ben -> times: yes
        ana, ben <- moved with invitation Wed 15:00 | sequence 2
ben -> moved [counter 2026-11-12 15:00]:
        ana <- times
ana -> times: Yes, fine.
        ana, ben <- moved with invitation Thu 15:00 | sequence 3
ana -> moved [counter 2026-11-13 15:00]:
        ana <- noted | has "the hour stands"
        mike <- report | has "three times"
ben -> moved [counter 2026-11-13 16:00]:
        ben <- noted
