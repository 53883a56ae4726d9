# Without plus addresses answers come home by the thread, and "never" by its subject.
given assistant.separator = ""
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors.
        mike <- acknowledge
wait 10m
        ana, ben <- ask
ana -> ask [fresh]: yes
        ana <- help
ana -> ask: yes
ben -> ask [fresh, subject never]:
        ben <- noted
wait 14d
        ana <- closed
        mike <- report
