# The silence of others still closes at the fixed date; who said later hears of it.
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors.
        mike <- acknowledge
wait 10m
        ana, ben <- ask
ben -> ask: Not now, please ask me again on 1 December.
        ben <- noted
wait 14d
        ana, ana <- reminder
        ben <- closed
        mike <- report
wait 30d
