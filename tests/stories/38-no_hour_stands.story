# While no hour stands, a no or a cannot is asked back once: there is nothing to cancel.
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors.
        mike <- acknowledge
wait 10m
        ana, ben <- ask
ana -> ask: Yes. Only Tuesday 10 November, 9 to 10 am.
ben -> ask: Yes. Only Wednesday 11 November, 9 to 10 am.
        ana, ben <- times
wait 12d
        ana, ben, ana, ben <- reminder
        ana, ben <- times
        ana, ben <- introduction
        mike <- report
ana -> introduction: I cannot make it.
        ana <- which | lacks "keep the hour"
