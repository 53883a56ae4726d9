# "stop" to the plain address needs exactly one introduction that it can mean (rule 18).
mike -> intro [fresh]: stop
        mike <- clarify
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors.
        mike <- acknowledge
mike -> intro: Please introduce Dora Lind <dora@d.example> and Emil Roth <emil@e.example>. Both keep bees.
        mike <- acknowledge
mike -> intro: stop
        mike <- clarify
mike -> acknowledge: stop
        mike <- report
mike -> intro: Stop.
        mike <- report
wait 30d
