# The same people in the same words on the same day are one introduction, however often the mail comes (rule 17, A19, A20).
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors.
        mike <- acknowledge
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors.
wait 10m
        ana, ben <- ask
mike -> intro: Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example> should really meet.
        mike <- report
wait 20d
        ana, ben, ana, ben <- reminder
        mike <- report
mike -> intro: Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example> should really, really meet.
        mike <- report
mike -> report: go
        mike <- acknowledge
        ana, ben <- ask
