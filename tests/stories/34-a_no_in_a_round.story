# A no while hours are looked for ends the round; it closes as if there had been silence.
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors.
        mike <- acknowledge
wait 10m
        ana, ben <- ask
ana -> ask: Yes. Only Tuesday 10 November, 9 to 10 am.
ben -> ask: Yes. Only Wednesday 11 November, 9 to 10 am.
        ana, ben <- times
ana -> times: I have changed my mind, no thank you.
        ana <- noted
wait 14d
        ben <- closed
        mike <- report
