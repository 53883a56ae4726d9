# The connector cannot answer for a person.
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors.
        mike <- acknowledge
wait 10m
        ana, ben <- ask
ana -> ask: yes
mike -> acknowledge: Ben told me on the phone that he says yes.
        mike <- clarify
wait 14d
        ben, ben <- reminder
        ana <- closed
        mike <- report
