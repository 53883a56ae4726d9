# A proposal that does not suit what the other said: the other is asked about that hour, and a yes moves it.
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors.
        mike <- acknowledge
wait 10m
        ana, ben <- ask
ana -> ask: Yes. Tuesday 10 November, 10 to 12.
ben -> ask: yes
        ana, ben <- introduction with invitation Tue 10:00
        mike <- report
ben -> introduction [counter 2026-11-11 15:00]:
        ana <- times | has "Wednesday 11 November 2026, 15:00" | has "the old hour stands"
ana -> times: Yes, that is fine.
        ana, ben <- moved with invitation Wed 15:00 | sequence 1
