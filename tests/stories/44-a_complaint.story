# A complaint ends our letters to that person, pauses the connector, and the operator is told (rule 44, D05).
given assistant.operator = "op@assist-operator.example"
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors.
        mike <- acknowledge
wait 10m
        ana, ben <- ask
ben -> ask [complaint]:
        operator <- notice
mike -> intro: Please introduce Dora Lind <dora@d.example> and Emil Roth <emil@e.example>. Both keep bees.
        mike <- report
wait 14d
        mike <- report
