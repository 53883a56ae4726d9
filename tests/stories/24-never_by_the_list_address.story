# Any mail to the List-Unsubscribe address means never; its text is not read.
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors.
        mike <- acknowledge
wait 10m
        ana, ben <- ask
ben -> ask [never]: yes please
        ben <- noted
ben -> ask: yes
wait 14d
        mike <- report
