# Whoever is asked about a proposed hour may propose another one.
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors.
        mike <- acknowledge
wait 10m
        ana, ben <- ask
ana -> ask: Yes. Tuesday 10 November, 10 to 12.
ben -> ask: yes
        ana, ben <- introduction with invitation Tue 10:00
        mike <- report
ben -> introduction [counter 2026-11-11 15:00]:
        ana <- times
ana -> times: No, but Thursday 12 November at 11 would do.
        ben <- times | has "Thursday 12 November 2026, 11:00"
ben -> times: yes
        ana, ben <- moved with invitation Thu 11:00 | sequence 1
