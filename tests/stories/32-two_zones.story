# Everybody reads the hour on their own clock first, and the others' beside it.
given ben in America/New_York
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors.
        mike <- acknowledge
wait 10m
        ana, ben <- ask
ana -> ask: Yes, gladly.
ben -> ask: Yes. Tuesday 10 November at 10 am.
        ana <- introduction with invitation Tue 15:00 | has "Tuesday 10 November 2026, 15:00 to 16:00, London time"
        ben <- introduction with invitation Tue 15:00 | has "10:00 to 11:00"
        mike <- report
