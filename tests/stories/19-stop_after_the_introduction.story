# Stop after the introduction: no more notes, questions and reports; but a meeting that moves still moves.
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors.
        mike <- acknowledge
wait 10m
        ana, ben <- ask
ana -> ask: Yes, gladly.
ben -> ask: yes
        ana, ben <- introduction with invitation Thu 10:30
        mike <- report
mike -> report: stop
        mike <- report | has "you hear no more"
ben -> introduction [counter 2026-11-10 15:00]:
        ana, ben <- moved with invitation Tue 15:00 | sequence 1
wait 30d
ana -> introduction: Yes, we met.
        ana <- closed
