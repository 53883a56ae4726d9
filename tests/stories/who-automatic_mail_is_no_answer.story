# Nothing automatic is an answer, or is answered; an absence rests the reminders (D01 to D11).
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors.
        mike <- acknowledge
wait 10m
        ana, ben <- ask
ana -> ask [automatic]: yes
ben -> ask [list, from ben@elsewhere.example]: yes
ben -> ask [list]: yes
ana -> ask [automatic, subject Out of office]: I am away until 12 November 2026.
wait until 2026-11-08 12:00
wait until 2026-11-13 12:00
        ana <- reminder
