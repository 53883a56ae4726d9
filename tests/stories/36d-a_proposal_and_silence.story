# Nobody answers the proposal: 24 hours before the start the hour stands.
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
wait until 2026-11-09 10:00
        ben <- noted
        ana, ben <- day_before
